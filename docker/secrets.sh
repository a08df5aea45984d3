#!/bin/bash
# Makes the passwords that nobody has to know, and the key that seals personal data, once: whatever is there already
# stays.
set -euo pipefail

readonly HOME_OF_SECRETS=${1:-/run/icma}
readonly APPLICATION=10001 # the user of the image
readonly DATABASE=999      # the user of the image of PostgreSQL

make() {
    local file=$1 owner=$2
    if [ ! -s "$file" ]; then
        head --bytes=32 /dev/urandom | base64 --wrap=0 | tr '+/' '-_' >"$file.new"
        chown "$owner" "$file.new"
        chmod 0440 "$file.new"
        mv "$file.new" "$file"
        echo "Made $file"
    fi
}

umask 0077
mkdir -p "$HOME_OF_SECRETS/application" "$HOME_OF_SECRETS/database"
chmod 0755 "$HOME_OF_SECRETS"
# The database reads the password that the application will come with, and never the other way round.
chown "$APPLICATION:$DATABASE" "$HOME_OF_SECRETS/application"
chmod 0750 "$HOME_OF_SECRETS/application"
chown "$DATABASE:$DATABASE" "$HOME_OF_SECRETS/database"
chmod 0700 "$HOME_OF_SECRETS/database"
make "$HOME_OF_SECRETS/application/database-password" "$APPLICATION:$DATABASE"
make "$HOME_OF_SECRETS/application/key" "$APPLICATION:$APPLICATION"
make "$HOME_OF_SECRETS/application/metrics-token" "$APPLICATION:$APPLICATION"
make "$HOME_OF_SECRETS/database/superuser-password" "$DATABASE:$DATABASE"
