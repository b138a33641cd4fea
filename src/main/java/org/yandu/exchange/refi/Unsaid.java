package org.yandu.exchange.refi;

import java.time.Instant;

/**
 * What stands for what a file does not say.
 *
 * @param coder of marks that name nobody
 */
public record Unsaid(String coder, Instant now) {}
