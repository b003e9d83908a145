using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>Which plans there are.</summary>
/// <param name="office">The plans.</param>
public sealed class PlansSkill(AnsweringOffice office)
{
    private static readonly CommonWords Common =
        new("kế hoạch", "số", "văn bản", "tóm tắt", "danh sách", "nội dung", "năm", "nạp", "plan plans summary summarise summarize year loaded list");

    /// <summary>Lists the plans, those of a year, or those that a number or a topic names.</summary>
    public PlansAnswer Answer(PlansRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var plans = office.Library.Plans.Where(plan => request.Year is null || plan.Year == request.Year);
        if (request.Text is { } text)
        {
            var named = Named(text).ToHashSet(ReferenceEqualityComparer.Instance);
            plans = plans.Where(named.Contains);
        }

        return new PlansAnswer(request, [.. plans.OrderBy(plan => OwnFirst.Rank(plan, asker))], office.Library.Plans.Count);
    }

    /// <summary>The plans whose own number is in the text; else those whose title it describes; all when it describes none.</summary>
    private IEnumerable<Plan> Named(string text)
    {
        var words = SearchTokens.Of(text).Select(token => token.Folded).ToHashSet(StringComparer.Ordinal);
        var numbered = office.Library.Plans
            .Where(plan => plan.Number is { } number && words.Contains(number.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        return numbered.Count > 0 ? numbered
            : office.Plans.HasSubject(text, Common) ? office.Plans.Find(text, Common).Select(hit => hit.Thing)
            : office.Library.Plans;
    }
}
