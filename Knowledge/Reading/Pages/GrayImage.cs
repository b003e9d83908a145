namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A page as pixels, row by row from the top, 0 black to 255 white.</summary>
internal sealed record GrayImage(int Width, int Height, byte[] Pixels, double DotsPerInch)
{
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
}
