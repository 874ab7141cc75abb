-- Who was there on which day, by the day's key in the plan: its number changes where another day goes. There is no foreign
-- key, so that what was noted is there again when the removal of a day is undone. Who is not in it was not asked after.
CREATE TABLE day_attendance (
    enrolment_id BIGINT  NOT NULL,
    plan_day_id  BIGINT  NOT NULL,
    present      BOOLEAN NOT NULL,
    PRIMARY KEY (enrolment_id, plan_day_id),
    CONSTRAINT day_attendance_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) ${table};

INSERT INTO day_attendance (enrolment_id, plan_day_id, present)
SELECT a.enrolment_id, d.id, a.present
FROM attendance a
         JOIN enrolment e ON e.id = a.enrolment_id
         JOIN session_plan p ON p.edition_id = e.edition_id
         JOIN plan_day d ON d.plan_id = p.id AND d.place = a.day_number;

DROP TABLE attendance;
