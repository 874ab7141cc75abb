-- A link shows the newest version of the report, or stays with the one for which it was made. Links made until now show
-- the newest.

ALTER TABLE share_link ADD COLUMN snapshot_id BIGINT;
ALTER TABLE share_link
    ADD CONSTRAINT share_link_snapshot FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id);
