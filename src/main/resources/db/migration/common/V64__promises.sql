-- What participants promised themselves to do stood among the other quotes; it has a section of its own now, after them.

UPDATE outcome_report SET sections = REPLACE(sections, 'quotes', 'quotes,promises');
