package org.openisp.core.annual;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.validation.Worded;

/** One thing that a document has to contain. */
@Value.Immutable
public interface ContentItem extends WithContentItem {

    /**
     * Which one, by its paragraph.
     *
     * @clause (10)(b)(B)
     */
    @NotBlank
    String getItem();

    /**
     * What the document has of it.
     *
     * @clause (10)(b)(B)
     */
    @Worded
    Noted getContent();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a content item. */
    final class Builder extends ImmutableContentItem.Builder {
        Builder() {
            content(Noted.notRecorded());
        }
    }
}
