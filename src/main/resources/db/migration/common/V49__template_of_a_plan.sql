-- Which template the plan of a training was made from. A key alone: a template may give way to a newer version, which
-- stands at the same place of the same program.
ALTER TABLE session_plan ADD COLUMN template_id BIGINT;
