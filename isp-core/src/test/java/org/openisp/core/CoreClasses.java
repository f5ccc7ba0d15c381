package org.openisp.core;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of this module, without its tests; read once, since reading takes seconds. */
public final class CoreClasses {

    /** All of them. */
    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openisp.core");

    private CoreClasses() {}
}
