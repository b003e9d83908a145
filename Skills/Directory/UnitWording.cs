using System.Collections.Frozen;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Directory;

/// <summary>Abbreviations inside the names of units and organisations, folded, both ways.</summary>
internal static class UnitWording
{
    private static readonly FrozenDictionary<string, string> Long = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ubnd"] = "uy ban nhan dan",
        ["hdnd"] = "hoi dong nhan dan",
        ["gddt"] = "giao duc va dao tao",
        ["sgddt"] = "so giao duc va dao tao",
        ["cmnv"] = "chuyen mon nghiep vu",
        ["vp"] = "van phong",
        ["mttq"] = "mat tran to quoc",
        ["vhxh"] = "van hoa xa hoi",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Long, string Short)[] Shortenings =
    [
        ("so giao duc va dao tao", "sgddt"), ("giao duc va dao tao", "gddt"), ("giao duc va dao tao", "gd dt"),
        ("giao duc va dao tao", "gd va dt"), ("giao duc va dao tao", "giao duc dao tao"), ("giao duc va dao tao", "giao duc"),
        ("uy ban nhan dan", "ubnd"), ("uy ban nhan dan", "uy ban"), ("hoi dong nhan dan", "hdnd"),
        ("can bo", "cb"), ("to chuc", "tc"), ("ke hoach", "kh"), ("tai chinh", "tc"), ("mam non", "mn"), ("giao duc", "gd"),
        ("tieu hoc", "th"), ("trung hoc", "trh"), ("thuong xuyen", "tx"), ("quan ly chat luong", "qlcl"), ("van hoa", "vh"), ("xa hoi", "xh"),
        ("chuyen mon nghiep vu", "cmnv"), ("mat tran to quoc", "mttq"),
    ];

    /// <summary>Writes abbreviations out.</summary>
    public static string Expand(string folded)
    {
        var text = folded.Replace("gd dt", "gddt", StringComparison.Ordinal).Replace("gd va dt", "gddt", StringComparison.Ordinal);
        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Long.GetValueOrDefault(word, word)));
    }

    /// <summary>The wordings in which long forms are shortened; without the text itself.</summary>
    public static IReadOnlyCollection<string> Abbreviated(string expanded)
    {
        var all = new HashSet<string>(StringComparer.Ordinal) { expanded };
        foreach (var (full, shorter) in Shortenings)
        {
            foreach (var text in all.Where(text => $" {text} ".Contains($" {full} ", StringComparison.Ordinal)).ToArray())
            {
                all.Add($" {text} ".Replace($" {full} ", $" {shorter} ", StringComparison.Ordinal).Trim());
            }
        }

        all.Remove(expanded);
        return all;
    }

    /// <summary>The first letters of the words, connecting words left out: "tccb".</summary>
    public static string Initials(string words) =>
        string.Concat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "va").Select(word => word[0]));

    /// <summary>Folds and expands a name.</summary>
    public static string Words(string name) => Expand(Folding.FoldToWords(name));
}
