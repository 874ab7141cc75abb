-- Which forms were typed over from paper, so that their number can be said beside the number received. Nothing else of
-- them differs, and nothing leads from here to what stands on them.
ALTER TABLE response ADD COLUMN paper BOOLEAN DEFAULT FALSE NOT NULL;
