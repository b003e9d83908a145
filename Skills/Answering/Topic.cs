using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>What the free text of a request is about.</summary>
/// <param name="Words">The words of the subject, without talk around it and the plans it names; empty when only plans or nothing is named.</param>
/// <param name="Narrow">Parts of it that may be the whole subject by themselves, to be tried where the words together fit nothing: what stands in quotation marks or brackets, the Vietnamese within an English sentence, a question that is closed before something else is told.</param>
/// <param name="Plans">The plans it is about; null where it names none.</param>
internal sealed partial record Topic(string Words, IReadOnlyList<string> Narrow, IReadOnlySet<Plan>? Plans)
{
    private const int LeastWords = 2;

    /// <summary>From which fit on words describe a plan's title.</summary>
    private const double Described = 0.8;

    private static readonly CommonPhrases NoCommon = new("năm");

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of the request.</param>
    /// <param name="common">Words that all things looked among have in common.</param>
    /// <param name="office">The plans.</param>
    /// <param name="asker">Who asks.</param>
    public static Topic Of(string text, CommonPhrases common, AnsweringOffice office, Asker asker)
    {
        var (plans, rest) = PlansIn(SpokenNumbers.InFigures(text), office, asker);
        rest = Addressed().Replace(OwnOffice().Replace(rest, " "), " ");
        var words = TalkWords.Without(rest, common);
        return new Topic(words, [.. Parts(rest).Select(part => TalkWords.Without(part, common)).Where(part => part != words && part.Split(' ').Length >= LeastWords)], plans);
    }

    /// <summary>
    /// The things about the topic, best first, of the plans it names; of its narrower readings the first that fits surely,
    /// where the whole does not. Where nothing fits surely, what is near.
    /// </summary>
    /// <param name="index">The things.</param>
    /// <param name="planOf">The plan that a thing stands in.</param>
    /// <param name="cover">How much of some words a thing says phrase by phrase; where its whole text is no longer than a phrase, all.</param>
    public IReadOnlyList<TopicFit<T>> In<T>(TopicIndex<T> index, Func<T, Plan> planOf, Func<T, string, double>? cover = null)
    {
        var whole = Kept(Words);
        return whole is [{ IsSure: true }, ..] ? whole : Narrow.Select(Kept).FirstOrDefault(part => part is [{ IsSure: true }, ..]) ?? whole;

        List<TopicFit<T>> Kept(string words)
        {
            var fits = index.Find(words).Where(hit => Allows(planOf(hit.Thing)))
                .Select(hit => new TopicFit<T>(hit.Thing, hit.Fit, cover?.Invoke(hit.Thing, words) ?? 1))
                .Where(fit => fit.IsNear).OrderByDescending(fit => fit.IsSure).ThenByDescending(fit => fit.Worth).ToList();
            return fits.FindAll(fit => fit.IsSure || fit.Worth >= TopicFit<T>.NearBest * fits[0].Worth);
        }
    }

    /// <summary>Whether a plan is one of those named; any where none is.</summary>
    public bool Allows(Plan plan) => Plans is null || Plans.Contains(plan);

    /// <summary>The plans that a text names by number, subject or place, and the text without those words.</summary>
    private static (IReadOnlySet<Plan>? Plans, string Others) PlansIn(string text, AnsweringOffice office, Asker asker)
    {
        var message = Message.Of(PlanShort().Replace(text, "kế hoạch"));
        var mentions = PlanMentions.Find(message, asker, office.Named).Where(mention => mention.Plans.Count > 0).ToList();
        var rest = string.Join(' ', message.Words.Where((_, at) => !mentions.Exists(mention => mention.First <= at && at < mention.End)).Select(word => message.Text[word.Start..word.End]));
        var plans = mentions.Count > 0 ? Set(mentions.SelectMany(mention => mention.Plans)) : null;
        if (plans is null && Carried(rest, office) is { Plans.Count: > 0 } carried)
        {
            (plans, rest) = (Set(Own(carried.Plans, asker)), carried.Others);
        }

        if (plans is null && AtEnd(rest, office, asker) is { } subject)
        {
            (plans, rest) = (subject.Plans, subject.Others);
        }

        if (PlanPlaces.Named(office.Library, asker, rest) is not { } place)
        {
            return (plans, mentions.Count > 0 || plans is not null ? rest : text);
        }

        var there = Set(place.Plans);
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

    /// <summary>"… trong kế hoạch CCHC năm 2026": the plan whose title the last words describe.</summary>
    private static (HashSet<Plan> Plans, string Others)? AtEnd(string text, AnsweringOffice office, Asker asker)
    {
        var match = PlanAtEnd().Match(text);
        var found = match.Success ? office.Plans.Find(TalkWords.Without(OwnOffice().Replace(match.Groups["subject"].Value, " "), NoCommon)) : [];
        return found is [{ Fit: >= Described }, ..]
            ? (Set(Own([.. found.Where(hit => hit.Fit >= Described).Select(hit => hit.Thing)], asker)), text[..match.Index])
            : null;
    }

    /// <summary>Plans known by being themselves: comparing all they hold would take long.</summary>
    private static HashSet<Plan> Set(IEnumerable<Plan> plans) => new(plans, ReferenceEqualityComparer.Instance);

    private static IEnumerable<Plan> Own(IReadOnlyList<Plan> plans, Asker asker) =>
        plans.Any(plan => OwnFirst.Rank(plan, asker) == 0) ? plans.Where(plan => OwnFirst.Rank(plan, asker) == 0) : plans;

    private static IEnumerable<string> Parts(string text)
    {
        foreach (Match match in Quoted().Matches(text))
        {
            yield return match.Groups["inner"].Value;
        }

        if (Asked().Match(text) is { Success: true } asked)
        {
            yield return asked.Groups["question"].Value;
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

    /// <summary>The assistant spoken to, but not the virtual assistant that plans speak of.</summary>
    [GeneratedRegex(@"@?\b(?:trợ\s+lý|tro\s+ly)\b(?!\s+(?:ảo|ao))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    /// <summary>A plan named by its subject, at the end of a text.</summary>
    [GeneratedRegex(@"\b(?:kế\s+hoạch|ke\s+hoach|plan)\b(?<subject>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlanAtEnd();

    [GeneratedRegex("[\"“”«](?<inner>[^\"“”»]{4,200})[\"”»]|\\((?<inner>[^()]{4,200})\\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    /// <summary>"… không em, bên anh đang làm đề xuất": a question is over where its last word is followed by a pause.</summary>
    [GeneratedRegex(@"^(?<question>.{4,200}?)\s(?:không|ko|khong|hông|chưa|nhỉ|nhé|hả|à|ạ)(?:\s(?:em|anh|chị|ad|bạn|ạ|nhỉ|vậy)){0,2}\s*[,.;?!]\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    /// <summary>From the first word with Vietnamese letters, and the short one before it, to the last.</summary>
    [GeneratedRegex(@"(?:\b\p{L}{1,5}\s)?\S*[\u00C0-\u1EF9]\S*(?:.*[\u00C0-\u1EF9]\S*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
