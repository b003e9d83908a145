using System.Collections.Frozen;

namespace Assistant.Skills.Understanding;

/// <summary>Office and chat abbreviations, written out so that the grammar needs to know only the words themselves.</summary>
internal static class WordSpelling
{
    private static readonly FrozenDictionary<string, MessageWord[]> Long = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nv"] = "nhiệm vụ",
        ["bc"] = "báo cáo",
        ["kh"] = "kế hoạch",
        ["đv"] = "đơn vị",
        ["dv"] = "đơn vị",
        ["ko"] = "không",
        ["hok"] = "không",
        ["khg"] = "không",
        ["dc"] = "được",
        ["đc"] = "được",
        ["đk"] = "được",
        ["ntn"] = "như thế nào",
        ["bn"] = "bao nhiêu",
        ["bnhiu"] = "bao nhiêu",
        ["mk"] = "mình",
        ["mik"] = "mình",
        ["vs"] = "với",
        ["tl"] = "trả lời",
        ["ct"] = "chỉ tiêu",
        ["cv"] = "công việc",
        ["qd"] = "quy định",
        ["gb"] = "giao ban",
        ["lq"] = "liên quan",
        ["ph"] = "phối hợp",
        ["th"] = "thực hiện",
        ["hn"] = "hội nghị",
    }.ToFrozenDictionary(
        pair => pair.Key,
        pair => pair.Value.Split(' ').Select(word => MessageWord.Of(word)).ToArray(),
        StringComparer.Ordinal);

    private static readonly MessageWord No = MessageWord.Of("không");

    /// <summary>Adds a token of a message as one word or several.</summary>
    /// <param name="words">The words so far.</param>
    /// <param name="token">The token as written.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="isLast">Whether it ends the message: there "kh" and "k" mean "không".</param>
    public static void AddTo(List<MessageWord> words, string token, int start, bool isLast)
    {
        var end = start + token.Length;
        var lower = token.ToLowerInvariant();
        if (isLast && lower is "kh" or "k" && words.Count > 0)
        {
            words.Add(No with { Start = start, End = end });
            return;
        }

        if (Long.TryGetValue(lower, out var written))
        {
            words.AddRange(written.Select(word => word with { Start = start, End = end }));
            return;
        }

        if (lower.Length > 2 && SplitAt(lower) is > 0 and var cut)
        {
            AddTo(words, token[..cut], start, isLast: false);
            AddTo(words, token[cut..], start + cut, isLast);
            return;
        }

        words.Add(MessageWord.Of(token, start, end));
    }

    /// <summary>Where "kh979", "nv3.4" and "viec3.4" fall into a word and a number; -1 for anything else.</summary>
    private static int SplitAt(string lower)
    {
        var digit = lower.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && lower[..digit] is "kh" or "nv" or "việc" or "viec" or "vụ" or "vu" or "mục" or "muc" or "hoạch" or "hoach" ? digit : -1;
    }
}
