package az.icma.security;

import java.util.UUID;

/** Somebody has other roles or districts now, has left, or is back. */
public record StaffChanged(UUID userId) {}
