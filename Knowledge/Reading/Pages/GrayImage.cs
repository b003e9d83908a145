namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A page as pixels, row by row from the top, 0 black to 255 white.</summary>
internal sealed record GrayImage(int Width, int Height, byte[] Pixels, double DotsPerInch)
{
    private const byte White = 255;
    private const byte Dark = 128;
    private const double LightestInk = 0.85;

    /// <summary>Points (1/72 inch) a pixel.</summary>
    public double PointsPerPixel => 72 / DotsPerInch;

    /// <summary>The same image with rows and columns exchanged.</summary>
    public GrayImage Transposed()
    {
        var turned = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
                turned[(x * Height) + y] = Pixels[(y * Width) + x];
        }

        return new GrayImage(Height, Width, turned, DotsPerInch);
    }

    /// <summary>A piece of the image with a white margin around it.</summary>
    /// <param name="box">The piece, in points; what lies outside the image is left out.</param>
    /// <param name="margin">In pixels.</param>
    public GrayImage Cut(Box box, int margin)
    {
        var (left, top, right, bottom) = InPixels(box);
        var cut = new GrayImage(right - left + (2 * margin), bottom - top + (2 * margin), [], DotsPerInch);
        var pixels = new byte[cut.Width * cut.Height];
        Array.Fill(pixels, White);
        for (var y = top; y < bottom; y++)
            Pixels.AsSpan((y * Width) + left, right - left).CopyTo(pixels.AsSpan(((y - top + margin) * cut.Width) + margin));
        return cut with { Pixels = pixels };
    }

    /// <summary>The image with some pieces painted white.</summary>
    public GrayImage Without(IEnumerable<Box> boxes)
    {
        var pixels = (byte[])Pixels.Clone();
        foreach (var (left, top, right, bottom) in boxes.Select(InPixels))
        {
            for (var y = top; y < bottom; y++)
                pixels.AsSpan((y * Width) + left, right - left).Fill(White);
        }

        return this with { Pixels = pixels };
    }

    /// <summary>The brightness of the paper: that of most pixels.</summary>
    public int Paper()
    {
        var counts = new int[256];
        foreach (var pixel in Pixels)
            counts[pixel]++;
        var half = Pixels.Length / 2;
        var brightness = 0;
        for (var seen = counts[0]; seen < half; seen += counts[brightness])
            brightness++;
        return brightness;
    }

    /// <summary>The image on white paper: what is hardly darker than its paper is no ink.</summary>
    public GrayImage OnWhite()
    {
        var lightest = Math.Max(1, Paper() * LightestInk);
        var shades = Enumerable.Range(0, 256).Select(shade => (byte)Math.Min(White, shade * White / lightest)).ToArray();
        return this with { Pixels = Array.ConvertAll(Pixels, pixel => shades[pixel]) };
    }

    /// <summary>Where the ink stands, in points; null where there is next to none. Specks do not count.</summary>
    /// <param name="box">The piece of the image that is looked at, in points.</param>
    public Box? InkIn(Box box)
    {
        var (left, top, right, bottom) = InPixels(box);
        var across = new int[right - left];
        var down = new int[bottom - top];
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (Pixels[(y * Width) + x] >= Dark)
                    continue;
                across[x - left]++;
                down[y - top]++;
            }
        }

        var speck = Math.Max(1, (int)(DotsPerInch / 150));
        var (first, last) = (Array.FindIndex(across, count => count > speck), Array.FindLastIndex(across, count => count > speck));
        var (highest, lowest) = (Array.FindIndex(down, count => count > speck), Array.FindLastIndex(down, count => count > speck));
        return first < 0 || highest < 0
            ? null
            : new Box((left + first) * PointsPerPixel, (top + highest) * PointsPerPixel, (left + last + 1) * PointsPerPixel, (top + lowest + 1) * PointsPerPixel);
    }

    /// <summary>Where a piece stands, in whole pixels of this image.</summary>
    public (int Left, int Top, int Right, int Bottom) InPixels(Box box)
    {
        var left = Math.Clamp((int)(box.Left / PointsPerPixel), 0, Width - 1);
        var top = Math.Clamp((int)(box.Top / PointsPerPixel), 0, Height - 1);
        return (left, top, Math.Clamp((int)Math.Ceiling(box.Right / PointsPerPixel), left + 1, Width), Math.Clamp((int)Math.Ceiling(box.Bottom / PointsPerPixel), top + 1, Height));
    }
}
