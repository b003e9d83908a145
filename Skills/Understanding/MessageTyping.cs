using Assistant.Knowledge.Vietnamese.Typing;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding;

/// <summary>How messages to one office are repaired before anything reads them.</summary>
internal sealed class MessageTyping
{
    private readonly TypingRepair _repair;
    private readonly TypingVocabulary _vocabulary;
    private readonly Func<string, bool> _isName;

    private MessageTyping(TypingVocabulary vocabulary, Func<string, bool> isName)
    {
        _vocabulary = vocabulary;
        _repair = new TypingRepair(vocabulary);
        _isName = isName;
    }

    /// <summary>The typing of messages of which only the grammar is known.</summary>
    public static MessageTyping Plain { get; } = new(new TypingVocabulary(GrammarPhrases.All), _ => false);

    /// <summary>The typing of messages about plans and units.</summary>
    public static MessageTyping Of(PlanWords words, UnitDirectory directory) =>
        new(new TypingVocabulary([.. GrammarPhrases.All, .. directory.Units.Select(unit => unit.Name)], new OfficeTexts(words, directory)), directory.IsWording);

    /// <summary>The message as it was meant to be typed.</summary>
    public string Repair(string text) => _repair.Repair(text);

    /// <summary>Whether two neighbours as typed, marks and all, are words of the language that belong together: then neither was meant to be another.</summary>
    public bool IsSettled(string first, string second) => _vocabulary.IsSettled(first, second);

    /// <summary>Whether a word is an abbreviation of some reading.</summary>
    public static bool MayBeInitials(string word) => ChatAbbreviations.Embedded.Knows(word.ToLowerInvariant());

    /// <summary>The words that initials stand for ("NV", "BC"); null when they are a unit's, or none that are known.</summary>
    /// <param name="word">As typed.</param>
    /// <param name="before">The folded word before; null at the beginning.</param>
    /// <param name="next">The folded word that follows; null at the end.</param>
    public string? Initials(string word, string? before, string? next)
    {
        var lower = word.ToLowerInvariant();
        return ChatAbbreviations.Embedded.Find(lower, before, next) is { } words
            && !_isName(lower) && !(before is not null && _isName($"{before} {lower}")) && !(next is not null && _isName($"{lower} {next}")) ? words : null;
    }
}
