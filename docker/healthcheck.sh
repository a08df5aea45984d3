#!/bin/bash
# Asks the application whether it is ready, with nothing but the shell: the image has no other client.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${ICMA_PORT:-8080}"
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 8 _ status _ <&3
[ "$status" = 200 ]
