using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Drafting;

/// <summary>How a draft names a plan among its grounds: type, number, day, issuer, as far as they were read.</summary>
internal static class DraftGrounds
{
    /// <summary>"Căn cứ Kế hoạch số 979/KH-SGDĐT ngày 21/4/2026 của …"; a plan without a number is named by its title.</summary>
    public static string Of(Plan plan)
    {
        var named = plan.Number is not null && plan.Document is { } document
            ? DraftTexts.Say("Ground.Numbered", plan.Type, document)
            : DraftTexts.Say("Ground.Titled", plan.Type, plan.Title);
        var day = plan.Issued is { } issued ? DraftTexts.Say("Ground.Day", DraftTexts.Day(issued)) : "";
        var issuer = plan.Issuer is { } body ? DraftTexts.Say("Ground.Issuer", body) : "";
        return $"{named}{day}{issuer}";
    }
}
