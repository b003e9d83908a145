using System.Text;

namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>What a number format adds to a number: words around it, per cent, groups of thousands.</summary>
/// <param name="Prefix">The words before the digits.</param>
/// <param name="Suffix">The words after them.</param>
/// <param name="IsPercent">Whether the number is shown as per cent.</param>
/// <param name="HasGroups">Whether thousands are grouped.</param>
/// <param name="Decimals">How many digits follow the comma at most.</param>
internal sealed record NumberPattern(string Prefix, string Suffix, bool IsPercent, bool HasGroups, int Decimals)
{
    private const int MostDecimals = 10;

    private static readonly NumberPattern General = new("", "", IsPercent: false, HasGroups: false, MostDecimals);

    /// <summary>Reads the part of a format that is for positive numbers.</summary>
    public static NumberPattern Of(string? format)
    {
        if (string.IsNullOrEmpty(format) || format.StartsWith("General", StringComparison.OrdinalIgnoreCase) || format == "@")
            return General;
        var prefix = new StringBuilder();
        var suffix = new StringBuilder();
        var (percent, groups, digits, comma, decimals) = (false, false, 0, false, 0);
        foreach (var (sign, isLiteral) in Signs(format))
        {
            if (isLiteral)
            {
                (digits == 0 ? prefix : suffix).Append(sign);
                continue;
            }

            percent |= sign == '%';
            groups |= sign == ',' && digits > 0;
            comma |= sign == '.';
            if (sign is '0' or '#' or '?')
            {
                digits++;
                decimals += comma ? 1 : 0;
            }
        }

        // A format of words alone hides the number; the number is what counts.
        return digits == 0 && !percent ? General : new NumberPattern(prefix.ToString().TrimStart(), suffix.ToString().TrimEnd(), percent, groups, Math.Min(decimals, MostDecimals));
    }

    /// <summary>The letters of a format that stand for parts of a date, in small letters.</summary>
    public static string Letters(string format) =>
        string.Concat(Signs(format).Where(sign => !sign.IsLiteral && char.IsAsciiLetter(sign.Sign)).Select(sign => char.ToLowerInvariant(sign.Sign)));

    /// <summary>The signs of the first part of a format; quoted and escaped ones are literal, conditions in brackets are left out.</summary>
    private static IEnumerable<(char Sign, bool IsLiteral)> Signs(string format)
    {
        var quoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            var sign = format[i];
            if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (quoted)
            {
                yield return (sign, true);
            }
            else if (sign == ';')
            {
                yield break;
            }
            else if (sign == '[')
            {
                i = format.IndexOf(']', i) is >= 0 and var end ? end : format.Length;
            }
            else if (sign is '\\' && i + 1 < format.Length)
            {
                yield return (format[++i], true);
            }
            else if (sign is '_' or '*')
            {
                i++;
            }
            else
            {
                yield return (sign, sign is ' ' or '(' or ')' or '-' or '+' or '/');
            }
        }
    }
}
