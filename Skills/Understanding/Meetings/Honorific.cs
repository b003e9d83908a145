namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Titles before a name: "anh", "chị", "đồng chí", "đ/c", and "a", "c" as chat writes them.</summary>
internal static class Honorific
{
    /// <summary>Whether a title stands at a word.</summary>
    public static bool Is(Message message, int word) => Length(message, word) > 0;

    /// <summary>How many words a title takes; 0 when none stands at a word.</summary>
    public static int Length(Message message, int word)
    {
        var words = message.Folded;
        if (word < 0 || word + 1 >= words.Count || WordGap.Before(message, word + 1).IndexOfAny(",;:\n") >= 0)
        {
            return 0;
        }

        if ((words[word], words[word + 1]) is ("dong", "chi") or ("d", "c"))
        {
            return word + 2 < words.Count ? 2 : 0;
        }

        return IsTitle(message, word, words[word + 1]) ? 1 : 0;
    }

    /// <summary>Whether a word is written with a capital.</summary>
    public static bool IsCapital(Message message, int word) => word < message.Words.Count && char.IsUpper(message.Text[message.Words[word].Start]);

    /// <summary>Words that are titles only with their marks or before a capital: "co" is "có" more often than "cô", "ba" is "3", "chi" also "chi bộ".</summary>
    private static bool IsTitle(Message message, int word, string next) => message.Text[message.Words[word].Start..message.Words[word].End].ToLowerInvariant() switch
    {
        "anh" => next is not ("em" or "huong" or "ninh"),
        "chị" or "ông" or "ong" or "mr" or "ms" or "mrs" or "dr" => true,
        "chi" => next is not ("bo" or "doan" or "tieu" or "dao" or "hoi" or "nhanh" or "phi" or "tra" or "tiet" or "cuc"),
        "cô" or "bà" or "thầy" => next is not ("giao" or "tro"),
        "co" or "ba" or "thay" or "đc" or "dc" or "bác" or "chú" or "em" or "cháu" => IsCapital(message, word + 1),
        "a" or "c" or "e" => IsCapital(message, word + 1) && (word == 0 || message.Folded[word - 1] is not ("truong" or "phong" or "hop" or "lop" or "to" or "khu" or "nha" or "phuong" or "toa" or "khoi")),
        _ => false,
    };
}
