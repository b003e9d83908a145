namespace Assistant.Skills.Understanding.Grammar;

/// <summary>One step of a phrase, and what follows it.</summary>
internal abstract record PhraseNode
{
    private PhraseNode()
    {
    }

    /// <summary>The phrase is complete.</summary>
    public sealed record Accept() : PhraseNode;

    /// <summary>A word.</summary>
    public sealed record Word(MessageWord Value, PhraseNode Next) : PhraseNode;

    /// <summary>Any of several continuations, the first that fits.</summary>
    public sealed record Choice(IReadOnlyList<PhraseNode> Options) : PhraseNode
    {
        private readonly Dictionary<string, PhraseNode[]> _byWord = Index(Options);
        private readonly PhraseNode[] _others = [.. Options.Where(option => FirstWords(option) is null)];

        /// <summary>The continuations that a word may begin, in order; those that begin with no word of their own fit any.</summary>
        public IReadOnlyList<PhraseNode> At(string? folded) => folded is not null && _byWord.TryGetValue(folded, out var options) ? options : _others;

        private static Dictionary<string, PhraseNode[]> Index(IReadOnlyList<PhraseNode> options)
        {
            var first = options.Select(option => (Option: option, Words: FirstWords(option))).ToList();
            return first.SelectMany(entry => entry.Words ?? []).Distinct(StringComparer.Ordinal).ToDictionary(
                word => word,
                word => first.Where(entry => entry.Words?.Contains(word) ?? true).Select(entry => entry.Option).ToArray(),
                StringComparer.Ordinal);
        }

        private static HashSet<string>? FirstWords(PhraseNode node) => node switch
        {
            Word word => [word.Value.Folded],
            Choice choice => choice._others.Length > 0 ? null : [.. choice._byWord.Keys],
            _ => null,
        };
    }

    /// <summary>Up to so many words of any kind, as few as possible.</summary>
    public sealed record Gap(int Most, PhraseNode Next) : PhraseNode;

    /// <summary>A slot.</summary>
    public sealed record SlotOf(SlotKind Kind, PhraseNode Next) : PhraseNode;

    /// <summary>The beginning of the message, greetings and padding left out.</summary>
    public sealed record Beginning(PhraseNode Next) : PhraseNode;

    /// <summary>The end of the message, padding left out.</summary>
    public sealed record Ending(PhraseNode Next) : PhraseNode;
}
