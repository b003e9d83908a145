using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// One of the options of a question. An older question listens to every message: what the option is called besides is worked out only when a
/// message may be meant for it.
/// </summary>
internal sealed class ChoiceOption
{
    private readonly Lazy<(string? Detail, IReadOnlyList<string> Names)> _beside;
    private readonly Lazy<string> _all;
    private readonly Lazy<HashSet<string>> _folded;
    private readonly Lazy<HashSet<string>> _marked;

    /// <summary>An option.</summary>
    /// <param name="text">The option, as it is answered with.</param>
    /// <param name="detail">What is said of it beside; null for nothing.</param>
    /// <param name="names">Other words that people say for it: the issuer of a plan, the initials of a unit.</param>
    public ChoiceOption(string text, string? detail, IReadOnlyList<string> names)
        : this(text, () => (detail, names))
    {
    }

    /// <summary>An option whose detail and names are looked up when they are asked for.</summary>
    public ChoiceOption(string text, Func<(string? Detail, IReadOnlyList<string> Names)> beside)
    {
        Text = text;
        Folded = Folding.FoldToWords(text);
        _beside = new(beside, LazyThreadSafetyMode.None);
        _all = new(() => $"{Folding.FoldToWords(string.Join(' ', _beside.Value.Names.Append(Text).Append(Detail)))} {string.Join(' ', Initials())}", LazyThreadSafetyMode.None);
        _folded = new(() => [.. Bare().Select(Folding.FoldToWords), .. Initials()], LazyThreadSafetyMode.None);
        _marked = new(() => [.. Bare()], LazyThreadSafetyMode.None);
    }

    /// <summary>The option, as it is answered with.</summary>
    public string Text { get; }

    /// <summary>The same, folded.</summary>
    public string Folded { get; }

    /// <summary>What is said of it beside; null for nothing.</summary>
    public string? Detail => _beside.Value.Detail;

    /// <summary>Whether a word is one of its words; typed with marks, it must have the same ones: "Sở" is not "số".</summary>
    public bool Says(SaidWord word) =>
        _all.Value.Contains(word.Folded, StringComparison.Ordinal) && (word.HasMarks ? _marked.Value.Contains(word.Bare) : _folded.Value.Contains(word.Folded));

    private IEnumerable<string> Bare() => _beside.Value.Names.Append(Text).Append(Detail ?? "")
        .SelectMany(words => words.Normalize().ToLowerInvariant().Split([' ', '-', '–', '/', ':', ',', '.', '“', '”', '(', ')', '…'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The initials of its words, with and without the first: "TCCB" for Phòng Tổ chức - Cán bộ.</summary>
    private IEnumerable<string> Initials()
    {
        var words = Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is < 3 or > 8 ? [] : [string.Concat(words.Select(word => word[0])), string.Concat(words.Skip(1).Select(word => word[0]))];
    }
}
