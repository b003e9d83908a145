using System.Globalization;

namespace Assistant.Skills.Understanding;

/// <summary>A share of the whole: "75 %", "tám mươi phần trăm", "60 percent", "được một nửa".</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Percent">The share, rounded to a whole percent; may be above 100.</param>
internal readonly record struct PercentMention(int First, int End, int Percent)
{
    /// <summary>Reads them, left to right.</summary>
    public static IReadOnlyList<PercentMention> Find(Message message)
    {
        var found = new List<PercentMention>();
        for (var i = 0; i < message.Folded.Count; i++)
        {
            if (At(message.Folded, i) is { } mention)
            {
                found.Add(mention);
                i = mention.End - 1;
            }
        }

        return found;
    }

    private static PercentMention? At(IReadOnlyList<string> words, int at)
    {
        if (HalfAt(words, at) is { } half)
        {
            return half;
        }

        if (WrittenFractionAt(words, at) is { } written)
        {
            return written;
        }

        if (SpokenNumber.At(words, at, words.Count) is { } spoken)
        {
            if (FractionAt(words, spoken) is { } part)
            {
                return part with { First = at };
            }

            return SignAt(words, spoken.End) is > 0 and var length ? new PercentMention(at, spoken.End + length, spoken.Value) : null;
        }

        return words[at] is [>= '0' and <= '9', ..] && SignAt(words, at + 1) is > 0 and var sign
            && decimal.TryParse(words[at].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            ? new PercentMention(at, at + 1 + sign, (int)Math.Round(Math.Min(share, 1000)))
            : null;
    }

    /// <summary>"Một nửa", and "nửa" behind a word that measures how far work is; not "nửa ngày" or "nửa năm".</summary>
    private static PercentMention? HalfAt(IReadOnlyList<string> words, int at)
    {
        var half = words[at] == "mot" && at + 1 < words.Count ? at + 1 : at;
        if (words[half] is not ("nua" or "half") || (half == at && (at == 0 || words[at - 1] is not ("duoc" or "dat" or "xong"))))
        {
            return null;
        }

        var next = half + 1 < words.Count ? words[half + 1] : "";
        return next is "ngay" or "buoi" or "nam" or "thang" or "tieng" or "gio" or "tuan" or "dau" or "cuoi" or "an" or "a" or "hour" or "day" ? null : new PercentMention(at, half + 1, 50);
    }

    /// <summary>"Hai phần ba".</summary>
    private static PercentMention? FractionAt(IReadOnlyList<string> words, SpokenNumber over)
    {
        if (over.Value is < 1 or > 9 || over.End + 1 >= words.Count || words[over.End] != "phan")
        {
            return null;
        }

        var (under, end) = words[over.End + 1] == "tu" ? (4, over.End + 2) : SpokenNumber.At(words, over.End + 1, words.Count) is { Value: > 1 and <= 10 } number ? (number.Value, number.End) : (0, 0);
        return under > over.Value ? new PercentMention(0, end, (int)Math.Round(100m * over.Value / under)) : null;
    }

    /// <summary>"1/3 khối lượng"; "1/3" alone is a day.</summary>
    private static PercentMention? WrittenFractionAt(IReadOnlyList<string> words, int at) =>
        words[at] is [>= '1' and <= '9' and var over, '/', >= '2' and <= '9' and var under] && over < under && at + 2 < words.Count
        && (words[at + 1], words[at + 2]) is ("khoi", "luong") or ("cong", "viec") or ("tien", "do") or ("chang", "duong") or ("phan", "viec") or ("so", "luong")
            ? new PercentMention(at, at + 3, (int)Math.Round(100m * (over - '0') / (under - '0')))
            : null;

    private static int SignAt(IReadOnlyList<string> words, int at) => at >= words.Count ? 0
        : words[at] is "%" or "percent" or "pct" ? 1
        : at + 1 < words.Count && (words[at], words[at + 1]) is ("phan", "tram") or ("per", "cent") ? 2
        : 0;
}
