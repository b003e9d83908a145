using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Reading.Pages;

/// <summary>The simplest of image formats, which every program that makes images of pages can write and read.</summary>
internal static class PgmFormat
{
    private const int LongestHeader = 200;

    /// <summary>Reads an image of one byte a pixel; null where the bytes are none.</summary>
    public static GrayImage? Read(byte[] content, double dotsPerInch)
    {
        var at = 0;
        if (Token(content, ref at) != "P5"
            || !TryNumber(Token(content, ref at), out var width)
            || !TryNumber(Token(content, ref at), out var height)
            || Token(content, ref at) != "255"
            || content.Length - at < (long)width * height)
            return null;
        return new GrayImage(width, height, content[at..(at + (width * height))], dotsPerInch);
    }

    /// <summary>Writes an image.</summary>
    public static byte[] Write(GrayImage image) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{image.Width} {image.Height}\n255\n")), .. image.Pixels];

    private static bool TryNumber(string token, out int number) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary>The next word of the header, and the one white space after it.</summary>
    private static string Token(byte[] content, ref int at)
    {
        var word = new StringBuilder();
        for (; at < Math.Min(content.Length, LongestHeader); at++)
        {
            if (!char.IsWhiteSpace((char)content[at]))
                word.Append((char)content[at]);
            else if (word.Length > 0)
                break;
        }

        at++;
        return word.ToString();
    }
}
