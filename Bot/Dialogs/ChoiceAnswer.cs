using System.Globalization;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>Words that may answer questions with options, taken apart once for however many questions are open. Safe for many threads.</summary>
/// <param name="text">The words, as typed.</param>
internal sealed class ChoiceAnswer(string text)
{
    private static readonly char[] Separators = [' ', ',', '.', '!', ';', ':', '…', '\n', '\t', '"', '“', '”', '(', ')', '?'];

    private readonly Lazy<IReadOnlyList<SaidWord>> _telling = new(() => Telling(text));
    private readonly Lazy<IReadOnlyList<string>?> _pointing = new(() => Pointing(text));

    /// <summary>The words, as typed.</summary>
    public string Text => text;

    /// <summary>The same, folded.</summary>
    public string Folded { get; } = Folding.FoldToWords(text);

    /// <summary>Those of its words that are not filling.</summary>
    public IReadOnlyList<SaidWord> TellingWords => _telling.Value;

    /// <summary>The sections of its phrases and, as <c>#2</c>, its numbers, where these are all there is to it; null where it says something else, too.</summary>
    public IReadOnlyList<string>? PointingWords => _pointing.Value;

    /// <summary>The longest phrase of <c>Words/choices.txt</c> that stands at a word; its section is null and its length 0 where none does.</summary>
    private static (string? Section, int Length) SectionAt(string[] words, int at)
    {
        for (var length = Math.Min(ChoiceReply.Words.Longest, words.Length - at); length > 0; length--)
        {
            if (ChoiceReply.Words.SectionOf(length == 1 ? words[at] : string.Join(' ', words[at..(at + length)])) is { } section)
                return (section, length);
        }

        return (null, 0);
    }

    private static List<string>? Pointing(string text)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var sections = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            var (section, length) = SectionAt(words, at);
            if (length == 0 && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                (section, length) = (string.Create(CultureInfo.InvariantCulture, $"#{number}"), 1);
            if (section is null)
                return null;
            sections.Add(section);
            at += length;
        }

        return sections;
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
