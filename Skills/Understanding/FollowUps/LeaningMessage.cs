using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>A message beside what it may lean on.</summary>
/// <param name="Reading">The message with everything found in it.</param>
/// <param name="Memory">What it may lean on; null when nothing was said before, or too long ago.</param>
/// <param name="Age">How long ago that was.</param>
/// <param name="Alone">What the message was read as by itself.</param>
/// <param name="Words">What it says of leaning, whatever it may lean on.</param>
internal sealed record LeaningMessage(Reading Reading, Recollection? Memory, MemoryAge Age, Understood? Alone, LeaningWords Words)
{
    private static readonly PhraseList Tails = PhraseBook.Embedded["lean-tail"];
    private static readonly PhraseList Address = PhraseBook.Embedded["lean-address"];
    private static readonly PhraseList After = PhraseBook.Embedded["padding-after"];

    /// <summary>All its words, padding included.</summary>
    public Subject Whole => Reading.Whole;

    /// <summary>Who asks.</summary>
    public Asker Asker => Reading.Asker;

    /// <summary>The thing that is meant when none is named: the one spoken of last, or the only one.</summary>
    public int? Focus => Memory is null ? null : Memory.Focus is { } focus && focus < Memory.Things.Count ? focus : Memory.Things.Count == 1 ? 0 : null;

    /// <summary>A phrase of a section that, but for lead-ins, tails and politeness, is the whole message; null when none is.</summary>
    public PhraseMatch? WholePhrase(string section) => Words.WholePhrase(section);

    /// <summary>The same, over other slots.</summary>
    public static PhraseMatch? WholePhrase(PhraseList phrases, Subject subject)
    {
        foreach (var at in LeaningWords.OpeningsOf(subject))
        {
            if (phrases.LongestAt(subject, at) is { } match && IsTail(subject, match.End))
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>A phrase of a section with which the message begins, lead-ins and politeness left out; null when there is none.</summary>
    public PhraseMatch? Beginning(string section) => Words.Beginning(section);

    /// <summary>Whether nothing but tails and politeness stands from a word on.</summary>
    public static bool IsTail(Subject subject, int at)
    {
        while (at < subject.End)
        {
            var next = Math.Max(Longest(Tails, subject, at), Math.Max(Longest(After, subject, at), Longest(Address, subject, at)));
            if (next == at)
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    private static int Longest(PhraseList phrases, Subject subject, int at) => phrases.LongestAt(subject with { First = at }, at)?.End ?? at;

    /// <summary>A request that leans on the last answer, as sure as its age allows.</summary>
    public Understood Understand(Request request, double confidence, Clarification? needs = null) =>
        new(request, Age == MemoryAge.Old ? Math.Min(confidence, 0.6) : confidence, needs, Language) { Text = Reading.Message.Text };

    /// <summary>The language of the answer: a few bare words do not change that of the conversation.</summary>
    public Language Language => Memory is { Language: Language.English } && Reading.Message.Words.All(word => word.Marks.Length == 0) && Reading.Message.Words.Count <= 3
        ? Language.English
        : Reading.Language;
}
