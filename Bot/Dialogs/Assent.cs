using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells yes from no in short answers.</summary>
internal static class Assent
{
    private const int LongestAnswer = 60;

    private static readonly HashSet<string> Yes = new(StringComparer.Ordinal)
    {
        "xac nhan", "dong y", "ok", "oke", "okay", "okie", "ghi", "ghi di", "ghi so", "ghi vao so", "ghi lai", "luu", "luu di", "luu lai", "dung", "dung roi", "dung vay",
        "chuan", "chuan roi", "chinh xac", "duoc", "duoc roi", "co", "u", "uh", "vang", "da", "da vang", "da dung", "da duoc", "nhat tri", "dat", "dat di", "dat nhac", "dat lich", "ok ghi", "ok ghi di", "ok luu",
        "yes", "y", "yes please", "confirm", "confirmed", "save", "save it", "correct", "right", "sure", "go ahead", "do it", "agree", "agreed", "thats right", "that s right",
    };

    private static readonly HashSet<string> No = new(StringComparer.Ordinal)
    {
        "huy", "huy bo", "huy di", "huy the", "thoi", "thoi huy", "thoi khong", "thoi bo di", "bo", "bo di", "bo qua", "khong", "khong ghi", "khong ghi nua", "khong can", "khong can nua", "khong luu", "dung ghi", "khoi", "khoi ghi",
        "dung lai", "khong dat", "khong dat nua", "khong dong y", "cancel", "cancel it", "no", "n", "no thanks", "nope", "stop", "discard", "never mind", "nevermind", "forget it", "dont", "don t",
    };

    /// <summary>Words of courtesy that an answer may end in.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "nhe", "nha", "nhen", "a", "ah", "em", "anh", "chi", "ban", "giup", "giup minh", "voi", "luon", "the", "day", "nhi", "please", "thanks", "cam", "on", "minh", "toi", "ho", "oi", "roi", "di",
    };

    /// <summary>True for yes, false for no, null for anything else.</summary>
    public static bool? Of(string text)
    {
        if (text.Length > LongestAnswer)
            return null;
        var words = Folding.FoldToWords(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (; words.Count > 0; words.RemoveAt(words.Count - 1))
        {
            var answer = string.Join(' ', words);

            // Folded, "dừng" (stop) and "đúng" (right) are one word: only marks tell them apart.
            if (Yes.Contains(answer))
                return answer != "dung" || !text.Contains("dừng", StringComparison.OrdinalIgnoreCase);
            if (No.Contains(answer))
                return false;
            if (!Particles.Contains(words[^1]))
                return null;
        }

        return null;
    }
}
