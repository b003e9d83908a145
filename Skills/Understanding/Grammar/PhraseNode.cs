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
    public sealed record Choice(IReadOnlyList<PhraseNode> Options) : PhraseNode;

    /// <summary>Up to so many words of any kind, as few as possible.</summary>
    public sealed record Gap(int Most, PhraseNode Next) : PhraseNode;

    /// <summary>A slot.</summary>
    public sealed record SlotOf(SlotKind Kind, PhraseNode Next) : PhraseNode;

    /// <summary>The beginning of the message, greetings and padding left out.</summary>
    public sealed record Beginning(PhraseNode Next) : PhraseNode;

    /// <summary>The end of the message, padding left out.</summary>
    public sealed record Ending(PhraseNode Next) : PhraseNode;
}
