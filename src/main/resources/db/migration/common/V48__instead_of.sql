-- Instead of whom somebody came, by the key of the other's enrolment. There is no foreign key: the other may go from the list.
ALTER TABLE enrolment ADD COLUMN instead_of BIGINT;
