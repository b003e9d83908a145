using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>Words that may answer questions with options, taken apart once for however many questions are open.</summary>
/// <param name="text">The words, as typed.</param>
internal sealed class ChoiceAnswer(string text)
{
    private static readonly char[] Separators = [' ', ',', '.', '!', ';', ':', '…', '\n', '\t', '"', '“', '”', '(', ')', '?'];

    private readonly Lazy<IReadOnlyList<SaidWord>> _telling = new(() => Telling(text), LazyThreadSafetyMode.None);

    /// <summary>The words, as typed.</summary>
    public string Text => text;

    /// <summary>The same, folded.</summary>
    public string Folded { get; } = Folding.FoldToWords(text);

    /// <summary>Those of its words that are not filling.</summary>
    public IReadOnlyList<SaidWord> TellingWords => _telling.Value;

    /// <summary>The words one by one.</summary>
    public string[] Words => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The longest phrase of <c>Words/choices.txt</c> that stands at a word; its section is null and its length 0 where none does.</summary>
    public static (string? Section, int Length) SectionAt(string[] words, int at)
    {
        for (var length = Math.Min(ChoiceReply.Words.Longest, words.Length - at); length > 0; length--)
        {
            if (ChoiceReply.Words.SectionOf(length == 1 ? words[at] : string.Join(' ', words[at..(at + length)])) is { } section)
                return (section, length);
        }

        return (null, 0);
    }

    private static List<SaidWord> Telling(string text)
    {
        var said = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var words = new List<SaidWord>();
        for (var at = 0; at < said.Length;)
        {
            var (section, length) = SectionAt(said, at);
            if (section is null or not "filler")
                words.AddRange(said[at].Split(['-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(SaidWord.Of));
            at += section == "filler" ? length : 1;
        }

        return words;
    }
}
