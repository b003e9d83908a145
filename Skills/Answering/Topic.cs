using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>What the free text of a request is about.</summary>
/// <param name="Words">The words of the subject, without talk around it and the plans it names; empty when only plans or nothing is named.</param>
/// <param name="Narrow">Parts of it that may be the whole subject by themselves, to be tried where the words together fit nothing: what stands in quotation marks or brackets, the Vietnamese within an English sentence.</param>
/// <param name="Plans">The plans it is about; null where it names none.</param>
internal sealed partial record Topic(string Words, IReadOnlyList<string> Narrow, IReadOnlySet<Plan>? Plans)
{
    private const int LeastWords = 2;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of the request.</param>
    /// <param name="common">Words that all things looked among have in common.</param>
    /// <param name="office">The plans.</param>
    /// <param name="asker">Who asks.</param>
    public static Topic Of(string text, CommonWords common, AnsweringOffice office, Asker asker)
    {
        var (plans, rest) = PlansIn(text, office, asker);
        rest = OwnOffice().Replace(rest, " ");
        var words = TalkWords.Without(rest, common);
        return new Topic(words, [.. Parts(rest).Select(part => TalkWords.Without(part, common)).Where(part => part != words && part.Split(' ').Length >= LeastWords)], plans);
    }

    /// <summary>The things about the topic, best first, of the plans it names; of its narrower readings the first that fits surely, where the whole does not.</summary>
    /// <param name="index">The things.</param>
    /// <param name="planOf">The plan that a thing stands in.</param>
    /// <param name="sure">From which fit on a thing is surely about the topic.</param>
    public IReadOnlyList<(T Thing, double Fit)> In<T>(TopicIndex<T> index, Func<T, Plan> planOf, double sure)
    {
        var whole = Kept(index.Find(Words), planOf);
        if (whole.Count > 0 && whole[0].Fit >= sure)
        {
            return whole;
        }

        foreach (var part in Narrow)
        {
            if (Kept(index.Find(part), planOf) is [{ Fit: var fit }, ..] narrow && fit >= sure)
            {
                return narrow;
            }
        }

        return whole;
    }

    /// <summary>Whether a plan is one of those named; any where none is.</summary>
    public bool Allows(Plan plan) => Plans is null || Plans.Contains(plan);

    private List<(T Thing, double Fit)> Kept<T>(IReadOnlyList<(T Thing, double Fit)> hits, Func<T, Plan> planOf) => [.. hits.Where(hit => Allows(planOf(hit.Thing)))];

    /// <summary>The plans that a text names by number, subject or place, and the text without those words.</summary>
    private static (IReadOnlySet<Plan>? Plans, string Others) PlansIn(string text, AnsweringOffice office, Asker asker)
    {
        var message = Message.Of(PlanShort().Replace(text, "kế hoạch"));
        var mentions = PlanMentions.Find(message, asker, office.Named).Where(mention => mention.Plans.Count > 0).ToList();
        var rest = string.Join(' ', message.Words.Where((_, at) => !mentions.Exists(mention => mention.First <= at && at < mention.End)).Select(word => message.Text[word.Start..word.End]));
        HashSet<Plan>? plans = mentions.Count > 0 ? [.. mentions.SelectMany(mention => mention.Plans)] : null;
        if (plans is null && Carried(rest, office) is { Plans.Count: > 0 } carried)
        {
            (plans, rest) = ([.. Own(carried.Plans, asker)], carried.Others);
        }

        if (PlanPlaces.Named(office.Library, asker, rest) is not { } place)
        {
            return (plans, mentions.Count > 0 || plans is not null ? rest : text);
        }

        var there = place.Plans.ToHashSet();
        return (plans?.Overlaps(there) is false ? plans : there, place.Others);
    }

    /// <summary>"KL 226", "Nghị quyết 28": the plans that carry the document out.</summary>
    private static (IReadOnlyList<Plan> Plans, string Others)? Carried(string text, AnsweringOffice office)
    {
        var folded = FoldedText.Of(text);
        var match = Document().Match(folded.Value);
        return match.Success
            ? (office.Named.Words.PlansNumbered(match.Groups["number"].Value), $"{folded.Slice(0, match.Index)} {folded.Slice(match.Index + match.Length, folded.Value.Length - match.Index - match.Length)}")
            : null;
    }

    private static IEnumerable<Plan> Own(IReadOnlyList<Plan> plans, Asker asker) =>
        plans.Any(plan => OwnFirst.Rank(plan, asker) == 0) ? plans.Where(plan => OwnFirst.Rank(plan, asker) == 0) : plans;

    private static IEnumerable<string> Parts(string text)
    {
        foreach (Match match in Quoted().Matches(text))
        {
            yield return match.Groups["inner"].Value;
        }

        if (TalkWords.IsEnglish(text) && Marked().Match(text) is { Success: true } vietnamese)
        {
            yield return vietnamese.Value;
        }
    }

    [GeneratedRegex(@"\bKH\b(?!\s*-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlanShort();

    [GeneratedRegex(@"\b(?:kl|ket luan|nq|nghi quyet|qd|quyet dinh)\s+(?:so\s+)?(?<number>\d{1,4}(?:[-/][a-z/-]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    /// <summary>"của Sở", "sở mình": whose everything is, but not "cơ sở mình".</summary>
    [GeneratedRegex(@"\b(?:của|cua|tại|tai|ở)\s+(?:sở|so)\b|(?<!\b(?:cơ|co|công|cong)\s)\b(?:sở|so)\s+(?:mình|minh|ta|em|nhà)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnOffice();

    [GeneratedRegex("[\"“”«](?<inner>[^\"“”»]{4,200})[\"”»]|\\((?<inner>[^()]{4,200})\\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    /// <summary>From the first word with Vietnamese letters, and the short one before it, to the last.</summary>
    [GeneratedRegex(@"(?:\b\p{L}{1,5}\s)?\S*[\u00C0-\u1EF9]\S*(?:.*[\u00C0-\u1EF9]\S*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
