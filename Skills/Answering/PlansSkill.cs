using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Which plans there are.</summary>
/// <param name="office">The plans.</param>
public sealed partial class PlansSkill(AnsweringOffice office)
{
    private static readonly CommonPhrases Common = new(
        "kế hoạch, số, văn bản, tóm tắt, danh sách, nội dung, nội dung chính, năm, nạp, trong kho, ban hành",
        "plan, plans, summary, summarise, summarize, year, loaded, list");

    /// <summary>Lists the plans, those of a year, or those that a number or a topic names.</summary>
    public PlansAnswer Answer(PlansRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var documents = ConclusionPlan.Documents(office.Library).ToList();
        var plans = documents.Where(plan => request.Year is null || plan.Year == request.Year).ToList();
        if (request.Text is not { } text)
        {
            return new PlansAnswer(request, Own(plans, asker), documents.Count);
        }

        var years = Year().Matches(Folding.Fold(text)).Select(match => match.Groups["year"].Value).ToList();
        var named = Named(text, asker).Where(plan => plans.Contains(plan) && years.TrueForAll(year => IsOf(plan, year))).ToList();
        return new PlansAnswer(request, Own(named, asker), documents.Count) { Others = named.Count > 0 ? [] : Own(documents, asker) };
    }

    private static List<Plan> Own(IEnumerable<Plan> plans, Asker asker) => [.. plans.OrderBy(plan => OwnFirst.Rank(plan, asker))];

    /// <summary>Whether a plan is of a year, or speaks of it in its title. One of another year is not what was asked about.</summary>
    private static bool IsOf(Plan plan, string year) =>
        plan.Year is not { } own || own.ToString(CultureInfo.InvariantCulture) == year || plan.Title.Contains(year, StringComparison.Ordinal);

    /// <summary>The plans whose own number is in the text; else those that it names or whose title it describes; all when it describes none.</summary>
    private IEnumerable<Plan> Named(string text, Asker asker)
    {
        var words = SearchTokens.Of(text).Select(token => token.Folded).ToHashSet(StringComparer.Ordinal);
        var numbered = ConclusionPlan.Documents(office.Library)
            .Where(plan => plan.Number is { } number && words.Contains(number.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        if (numbered.Count > 0)
        {
            return numbered;
        }

        var topic = Topic.Of(text, Common, office, asker);
        return topic.Words.Length == 0 ? topic.Plans ?? ConclusionPlan.Documents(office.Library)
            : topic.In(office.Plans, plan => plan) is { Count: > 0 } found ? found.Select(hit => hit.Thing)
            : topic.Plans ?? (IEnumerable<Plan>)[];
    }

    [GeneratedRegex(@"\bnam\s+(?<year>(?:19|20)\d\d)\b(?!\s*-)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
