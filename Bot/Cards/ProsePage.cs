using Assistant.Skills.Grounding;

namespace Assistant.Bot.Cards;

/// <summary>Lays out a model's sentences, each with the mark of its source, and the plans' own words below.</summary>
/// <param name="wording">The language.</param>
internal sealed class ProsePage(Wording wording)
{
    private const int PassageLength = 700;

    /// <summary>The sentences and their sources.</summary>
    public Page Of(ProseAnswer answer)
    {
        var texts = wording.Texts;
        var rows = answer.Cited.Select((citation, at) => new PageRow($"[{at + 1}] {texts.Say("Quote", Markdown.Cut(OneLine(citation.Quote), PassageLength))}", [], wording.Source(citation)) { Cited = citation });
        return Page.Of(Head(answer), rows) with { Notes = [texts["Prose.Note"]], HasMarks = true };
    }

    /// <summary>The sentences alone, as the page begins with them.</summary>
    public static string Write(ProseAnswer answer) => Markdown.EscapeBesideMarks(Head(answer));

    private static string Head(ProseAnswer answer) => string.Join(' ', answer.Sentences.Select(sentence => $"{Unmarked(sentence.Text)} [{sentence.Mark}]"));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    /// <summary>What looks like a mark in a sentence is none.</summary>
    private static string Unmarked(string sentence) => sentence.Replace('[', '(').Replace(']', ')');
}
