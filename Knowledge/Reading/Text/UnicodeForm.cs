using System.Text;

namespace Assistant.Knowledge.Reading.Text;

/// <summary>A form of Unicode that a file shows by its first bytes or by its zero bytes.</summary>
/// <param name="Encoding">The encoding; it throws at bytes that are not allowed.</param>
/// <param name="MarkLength">How many bytes its mark takes.</param>
internal sealed record UnicodeForm(Encoding Encoding, int MarkLength)
{
    private const int SampleBytes = 8192;
    private const int FewestPairs = 4;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf32Little = new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);
    private static readonly Encoding Utf32Big = new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true);

    /// <summary>UTF-8 without a mark.</summary>
    public static UnicodeForm Plain { get; } = new(Utf8, 0);

    /// <summary>The form; null where nothing shows one. UTF-8 without a mark shows nothing.</summary>
    public static UnicodeForm? Of(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UnicodeForm(Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] when content.Length % 4 == 0 => new UnicodeForm(Utf32Little, 4),
        [0, 0, 0xFE, 0xFF, ..] => new UnicodeForm(Utf32Big, 4),
        [0xFF, 0xFE, ..] => new UnicodeForm(Utf16Little, 2),
        [0xFE, 0xFF, ..] => new UnicodeForm(Utf16Big, 2),
        _ => WithoutMark(content),
    };

    /// <summary>UTF-16 without a mark: blanks, digits and most letters have a zero as their upper byte, never as their lower one.</summary>
    private static UnicodeForm? WithoutMark(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length, SampleBytes)];
        var pairs = sample.Length / 2;
        var (first, second) = (0, 0);
        for (var i = 0; i < pairs; i++)
        {
            first += sample[2 * i] == 0 ? 1 : 0;
            second += sample[(2 * i) + 1] == 0 ? 1 : 0;
        }

        if (pairs < FewestPairs || content.Length % 2 != 0)
            return null;
        return (first, second) switch
        {
            (0, _) when second * 10 > pairs * 4 => new UnicodeForm(Utf16Little, 0),
            (_, 0) when first * 10 > pairs * 4 => new UnicodeForm(Utf16Big, 0),
            _ => null,
        };
    }
}
