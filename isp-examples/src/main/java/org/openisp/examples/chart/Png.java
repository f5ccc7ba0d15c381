package org.openisp.examples.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import io.vavr.control.Either;
import java.awt.AWTError;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** SVG drawn as PNG. Letters look as the fonts of the machine have them, so that the bytes differ between machines. */
final class Png {

    private static final int SCALE = 2;

    private Png() {}

    /** The file; left, where the machine cannot draw, why that is and what to do. */
    static Either<String, byte[]> of(String svg) {
        try {
            return Either.right(draw(svg));
        } catch (IOException | RuntimeException | LinkageError | InternalError | AWTError cannot) {
            // AWT tells of missing fonts or libraries in each of these ways, as the JDK and the machine have it.
            return Either.left(
                    "no PNG can be drawn on this machine (" + cannot + "): Java needs fontconfig and a font to"
                            + " draw letters, such as the package fonts-dejavu-core, and a JDK with java.desktop."
                            + " The SVG needs neither");
        }
    }

    private static byte[] draw(String svg) throws IOException {
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()));
        FloatSize size = document.size();
        BufferedImage image = new BufferedImage(
                Math.round(size.width * SCALE), Math.round(size.height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(SCALE, SCALE);
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, size.width, size.height));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("this JDK has no writer of PNG");
        }
        return bytes.toByteArray();
    }
}
