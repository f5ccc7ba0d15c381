/** For those who have a Jackson {@code ObjectMapper}: a record as one of the types it reads and writes. */
@NullMarked
package org.openisp.core.json.mapper;

import org.jspecify.annotations.NullMarked;
