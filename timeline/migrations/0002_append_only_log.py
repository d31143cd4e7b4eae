"""The database itself refuses to change or delete a line of the log, on SQLite and on PostgreSQL."""

from django.db import migrations

TABLE = "timeline_logentry"

SQLITE = [
    f"CREATE TRIGGER log_no_update BEFORE UPDATE ON {TABLE} BEGIN SELECT RAISE(ABORT, 'the log only grows'); END",
    f"CREATE TRIGGER log_no_delete BEFORE DELETE ON {TABLE} BEGIN SELECT RAISE(ABORT, 'the log only grows'); END",
]
POSTGRESQL = [
    "CREATE FUNCTION log_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the log only grows'; END $$",
    f"CREATE TRIGGER log_no_change BEFORE UPDATE OR DELETE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION log_only_grows()",
]
UNDO = {
    "sqlite": ["DROP TRIGGER log_no_update", "DROP TRIGGER log_no_delete"],
    "postgresql": [f"DROP TRIGGER log_no_change ON {TABLE}", "DROP FUNCTION log_only_grows()"],
}


def guard(apps, schema_editor):
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def unguard(apps, schema_editor):
    for statement in UNDO[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("timeline", "0001_initial")]

    operations = [migrations.RunPython(guard, unguard)]
