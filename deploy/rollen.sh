#!/bin/sh
# Runs once, when the database container is new: the role as which the host works. It owns nothing; the owner migrates and grants.
set -eu
psql -v ON_ERROR_STOP=1 -v wachtwoord="$ZVH_HOST_WACHTWOORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role zvh_host login password :'wachtwoord';
grant zvh_host to zvh;
SQL
