using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Writes capitals in the usual mixed case.</summary>
internal static class Casing
{
    private static readonly string[] PlaceLevels = ["thành phố", "tỉnh", "quận", "huyện", "phường", "xã", "thị xã", "thị trấn", "đặc khu", "khu vực"];
    private static readonly string[] PartyCommittees = ["tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "tỉnh đoàn", "thành đoàn"];

    /// <summary>A unit's name: "SỞ Y TẾ TỈNH NAM ĐỊNH" becomes "Sở Y tế tỉnh Nam Định".</summary>
    public static string OfName(string capitals)
    {
        var words = capitals.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var proper = false;
        for (var i = 0; i < words.Length; i++)
        {
            var opensField = i > 0 && Folding.Fold(words[i - 1]) is var before && (i == 1 && before is "bo" or "hoi" or "ban" or "cuc" || i == 2 && before is "cuc" or "doan" || before == "phong" && (i == 1 || Folding.Fold(words[i - 2]) == "van") || before is "so" or "va" or "benh" or "thpt" or "thcs" && i <= 5);
            if (i == 0 || proper || opensField)
                words[i] = Capitalise(words[i]);
            if (i > 0 && PartyCommittees.Contains($"{words[i - 1].ToLowerInvariant()} {words[i]}"))
            {
                words[i - 1] = Capitalise(words[i - 1]);
                proper = true;
            }

            if (Abbreviation(words[i]))
                words[i] = words[i].ToUpperInvariant();
            var pair = i > 0 ? $"{words[i - 1]} {words[i]}" : "";
            if (i > 0 && (PlaceLevels.Contains(words[i]) || PlaceLevels.Contains(pair)))
                proper = true;
        }

        return string.Join(' ', words);
    }

    /// <summary>A post: "PHÓ CHỦ TỊCH" becomes "Phó Chủ tịch".</summary>
    public static string OfRole(string capitals)
    {
        var words = capitals.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (i == 0 || Folding.Fold(words[i - 1]) is "pho" or "chanh" or "q." or "quyen")
                words[i] = Capitalise(words[i]);
        }

        return string.Join(' ', words);
    }

    /// <summary>A person's name: capitals get small letters after the first of each word.</summary>
    public static string OfPerson(string name) => name.Any(char.IsLower)
        ? name
        : string.Join(' ', name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Capitalise));

    /// <summary>No Vietnamese syllable is without a vowel; some abbreviations have one.</summary>
    private static bool Abbreviation(string word) => Folding.Fold(word) is var folded && (!folded.Any(c => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') && folded.All(char.IsAsciiLetter)
        || folded is "ubnd" or "hdnd" or "thpt" or "thcs" or "gdnn-gdtx" or "mttq" or "ubmttq" or "gdtx");

    private static string Capitalise(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
