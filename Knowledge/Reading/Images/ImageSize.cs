using System.Buffers.Binary;

namespace Assistant.Knowledge.Reading.Images;

/// <summary>Reads how large an image says it is, before anything unpacks it.</summary>
internal static class ImageSize
{
    private const int MostTiffPages = 200;
    private const ushort TiffWidth = 256;
    private const ushort TiffHeight = 257;

    /// <summary>Whether the content begins as a PNG, JPEG or TIFF image does.</summary>
    public static bool IsImage(ReadOnlySpan<byte> content) => IsPng(content) || IsJpeg(content) || IsTiff(content);

    /// <summary>Width and height of the largest page, in pixels; null where the header is broken.</summary>
    public static (long Width, long Height)? Of(ReadOnlySpan<byte> content) => content switch
    {
        _ when IsPng(content) => OfPng(content),
        _ when IsJpeg(content) => OfJpeg(content),
        _ => OfTiff(content),
    };

    private static bool IsPng(ReadOnlySpan<byte> content) => content is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..];

    private static bool IsJpeg(ReadOnlySpan<byte> content) => content is [0xFF, 0xD8, 0xFF, ..];

    private static bool IsTiff(ReadOnlySpan<byte> content) => content is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..];

    private static (long, long)? OfPng(ReadOnlySpan<byte> content) => content.Length < 24
        ? null
        : Checked(BinaryPrimitives.ReadUInt32BigEndian(content[16..]), BinaryPrimitives.ReadUInt32BigEndian(content[20..]));

    private static (long, long)? OfJpeg(ReadOnlySpan<byte> content)
    {
        for (var at = 2; at + 9 < content.Length && content[at] == 0xFF;)
        {
            var marker = content[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            // SOF0 to SOF15, without the tables that lie between them.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Checked(BinaryPrimitives.ReadUInt16BigEndian(content[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
        }

        return null;
    }

    private static (long, long)? OfTiff(ReadOnlySpan<byte> content)
    {
        var little = content[0] == 'I';
        (long Width, long Height) largest = (0, 0);
        var at = content.Length < 8 ? 0 : Number(content, 4, 4, little);
        for (var page = 0; at > 0; page++)
        {
            if (page == MostTiffPages || at + 2 > content.Length)
                return null;
            var count = Number(content, at, 2, little);
            if (at + 2 + (count * 12) + 4 > content.Length)
                return null;
            var (width, height) = (0L, 0L);
            for (var field = at + 2; field < at + 2 + (count * 12); field += 12)
            {
                var value = Number(content, field + 8, Number(content, field + 2, 2, little) == 3 ? 2 : 4, little);
                var tag = Number(content, field, 2, little);
                (width, height) = (tag == TiffWidth ? value : width, tag == TiffHeight ? value : height);
            }

            if (width * height > largest.Width * largest.Height)
                largest = (width, height);
            at = Number(content, at + 2 + (count * 12), 4, little);
        }

        return Checked(largest.Width, largest.Height);
    }

    private static long Number(ReadOnlySpan<byte> content, long at, int bytes, bool little)
    {
        var place = content[(int)at..];
        return (bytes, little) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(place),
            (2, false) => BinaryPrimitives.ReadUInt16BigEndian(place),
            (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(place),
            _ => BinaryPrimitives.ReadUInt32BigEndian(place),
        };
    }

    private static (long, long)? Checked(long width, long height) => width == 0 || height == 0 ? null : (width, height);
}
