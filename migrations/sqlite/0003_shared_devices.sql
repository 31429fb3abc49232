-- Whether a collection is answered on devices that others use afterwards, as in a school.

ALTER TABLE collection ADD COLUMN on_shared_devices INTEGER NOT NULL DEFAULT 0;
