-- The pool works as icma_app, which owns nothing: row-level security can bite, and no page can change a table.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'icma_app') THEN
        CREATE ROLE icma_app NOLOGIN;
    END IF;
    EXECUTE format('GRANT icma_app TO %I', current_user);
END
$$;

GRANT USAGE ON SCHEMA public TO icma_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO icma_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO icma_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO icma_app;
