using System.Buffers;

namespace Assistant.Skills.Understanding;

/// <summary>Who chairs a meeting and who attends it, by name, without "anh", "chị", "đồng chí".</summary>
internal sealed record MeetingNames(string? Chair, IReadOnlyList<string> Attendees)
{
    private const int LongestName = 5;
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:\n()");
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal) { "anh", "chi", "ong", "ba", "thay", "co", "mr", "ms", "mrs", "dr" };
    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "va", "cung", "voi", "du", "tham", "chu", "o", "tai", "tren", "qua", "luc", "tu", "vao", "dieu", "thu", "ghi", "la", "and", "with", "at", "in", "on", "attended", "attend", "chairs", "chaired",
        "chairing", "hop", "ket", "truc", "online", "phut", "nguoi", "bao", "gom", "deu", "from", "zoom", "teams",
    };

    /// <summary>Reads them.</summary>
    /// <param name="reading">The message up to its conclusions.</param>
    /// <param name="place">The words that name the place; they name nobody.</param>
    public static MeetingNames Of(Reading reading, (int First, int End)? place)
    {
        var chair = ChairOf(reading);
        var names = new List<string>();
        var (message, subject) = (reading.Message, reading.Subject);
        for (var i = subject.First; i < subject.End; i++)
        {
            var inPlace = place is { } room && room.First <= i && i < room.End;
            var titled = IsHonorific(message, i);
            var listed = !titled && IsListHead(reading, i);
            if (inPlace || !(titled || listed) || (chair.Span is { } taken && taken.First <= i + 2 && i < taken.End))
            {
                continue;
            }

            i = listed ? AddList(reading, i + 1, names) - 1 : AddName(reading, i, names) - 1;
        }

        return new MeetingNames(chair.Name, names);
    }

    /// <summary>Whether a comma, full stop or the like stands before a word.</summary>
    public static bool BreakBefore(Message message, int word) =>
        word > 0 && message.Words[word].Start >= message.Words[word - 1].End
        && message.Text.AsSpan(message.Words[word - 1].End, message.Words[word].Start - message.Words[word - 1].End).IndexOfAny(Breaks) >= 0;

    /// <summary>Whether a word is a title before a name: "anh", "chị", "đ/c".</summary>
    public static bool IsHonorific(Message message, int word) => HonorificLength(message, word) > 0;

    private static int HonorificLength(Message message, int word)
    {
        var words = message.Folded;
        if (word + 1 >= words.Count)
        {
            return 0;
        }

        var written = message.Text[message.Words[word].Start..message.Words[word].End].ToLowerInvariant();
        if ((words[word], words[word + 1]) is ("dong", "chi") or ("d", "c"))
        {
            return 2;
        }

        // "co" is "có" more often than "cô", "ba" is "3": only as written, or before a capital.
        var sure = words[word] is not ("co" or "ba" or "chi" or "thay") || written is "cô" or "bà" or "chị" or "thầy"
            || (written is "chi" or "co" or "ba" or "thay" && (IsCapital(message, word + 1) || written == "chi"));
        return (Honorifics.Contains(words[word]) && sure) || written is "đc" or "đ/c" ? 1 : 0;
    }

    private static bool IsCapital(Message message, int word) => word < message.Words.Count && char.IsUpper(message.Text[message.Words[word].Start]);

    private static (string? Name, (int First, int End)? Span) ChairOf(Reading reading)
    {
        var words = reading.Message.Folded;
        for (var i = reading.Subject.First; i < reading.Subject.End; i++)
        {
            var vietnamese = i + 1 < words.Count && (words[i], words[i + 1]) is ("chu", "tri") or ("chu", "toa") or ("dieu", "hanh");
            var english = words[i] is "chaired" or "chairs" or "chairing" or "chair";
            if (!vietnamese && !english)
            {
                continue;
            }

            var after = i + (vietnamese ? 2 : 1);
            var follows = after < reading.Subject.End && (words[after] is "la" or "by" or "boi" || reading.Message.Text[reading.Message.Words[after - 1].End..].TrimStart().StartsWith(':'));
            var first = follows ? after + (words[after] is "la" or "by" or "boi" ? 1 : 0) : NameBefore(reading, i);
            first += HonorificLength(reading.Message, first);
            var end = follows ? NameEnd(reading, first) : i;
            if (first < end && end - first <= LongestName && !reading.Units.Any(unit => unit.First == first && unit.End == end))
            {
                return (reading.Message.Slice(first, end), (first, end));
            }
        }

        return (null, null);
    }

    private static int NameBefore(Reading reading, int end)
    {
        var first = end;
        while (first > reading.Subject.First && !BreakBefore(reading.Message, first) && end - first < LongestName + 2)
        {
            if (IsHonorific(reading.Message, first - 1) && first < end)
            {
                return first - 1 > 0 && reading.Message.Folded[first - 1] == "chi" && reading.Message.Folded[first - 2 < 0 ? 0 : first - 2] == "dong" ? first - 2 : first - 1;
            }

            if (reading.Message.Folded[first - 1] is "do" or "va" or "co" or "luc" or "tai" or "hop" or "nguoi" or "ban" || reading.Times.Any(time => time.First < first && first <= time.End))
            {
                break;
            }

            first--;
        }

        return first;
    }

    private static bool IsListHead(Reading reading, int i)
    {
        var words = reading.Message.Folded;
        return words[i] is "gom" or "attendees" or "with" || (words[i] == "phan" && i > 0 && words[i - 1] == "thanh");
    }

    private static int AddList(Reading reading, int first, List<string> names)
    {
        var at = first;
        while (at < reading.Subject.End)
        {
            var start = at + HonorificLength(reading.Message, at);
            var end = NameEnd(reading, start);
            if (end == start || char.IsAsciiDigit(reading.Message.Folded[start][0]) || reading.Times.Any(time => time.First == start))
            {
                if (start < reading.Subject.End && reading.Message.Folded[start] is "va" or "and" or "co" or "cung")
                {
                    at = start + 1;
                    continue;
                }

                return Math.Max(at, first);
            }

            names.Add(reading.Message.Slice(start, end));
            at = end;
        }

        return at;
    }

    private static int AddName(Reading reading, int honorific, List<string> names)
    {
        var first = honorific + HonorificLength(reading.Message, honorific);
        var end = NameEnd(reading, first);
        if (end > first && !char.IsAsciiDigit(reading.Message.Folded[first][0]))
        {
            names.Add(reading.Message.Slice(first, end));
        }

        return Math.Max(end, honorific + 1);
    }

    private static int NameEnd(Reading reading, int first)
    {
        var end = first;
        while (end < reading.Subject.End && end - first < LongestName && (end == first || !BreakBefore(reading.Message, end))
            && !Stops.Contains(reading.Message.Folded[end]) && !IsHonorific(reading.Message, end) && !reading.Times.Any(time => time.First == end))
        {
            end++;
        }

        return end;
    }
}
