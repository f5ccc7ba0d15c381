package org.openisp.examples.cli;

import org.openisp.rules.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** The version, as reports name it. */
final class IspVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"isp " + LibraryVersion.VERSION};
    }
}
