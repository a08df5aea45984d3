package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.forms.FileShelf;
import az.icma.forms.FormFile;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What was seen on the spot: drawn, because a photograph would show somebody's real place. */
@Component
@Conditional(DemonstrationMode.class)
class StoryPhotos {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int HORIZON = 260;

    private final FileShelf shelf;
    private final Cast cast;

    StoryPhotos(FileShelf shelf, Cast cast) {
        this.shelf = shelf;
        this.cast = cast;
    }

    /** @param done whether the house on the picture is finished or a heap of stones */
    FormFile take(Player by, boolean done) {
        byte[] picture = drawn(done);
        return cast.as(by, () -> {
            try {
                String reference = shelf.put("yerində.png", "image/png", new ByteArrayInputStream(picture));
                return new FormFile(reference, "yerində.png", "image/png", picture.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] drawn(boolean done) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xC9DDE8));
        pen.fillRect(0, 0, WIDTH, HORIZON);
        pen.setColor(new Color(0x8A9A5B));
        pen.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        if (done) {
            house(pen);
        } else {
            stones(pen);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void house(Graphics2D pen) {
        pen.setColor(new Color(0xE8D9BF));
        pen.fillRect(220, 170, 200, 130);
        pen.setColor(new Color(0x9A4B3A));
        pen.fillPolygon(new int[] {200, 320, 440}, new int[] {170, 95, 170}, 3);
        pen.setColor(new Color(0x5B4636));
        pen.fillRect(300, 230, 40, 70);
    }

    private static void stones(Graphics2D pen) {
        pen.setColor(new Color(0x8C8377));
        for (int stone = 0; stone < 9; stone++) {
            pen.fillOval(200 + stone * 25, 255 + stone % 3 * 18, 46, 34);
        }
    }
}
