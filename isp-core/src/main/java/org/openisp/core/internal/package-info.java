/** How the value types are generated. Not exported. */
package org.openisp.core.internal;
