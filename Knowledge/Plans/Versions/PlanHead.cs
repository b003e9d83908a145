using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Versions;

/// <summary>
/// What a plan is known again by. Two readings are versions of one plan when number, issuer and year agree; a draft
/// without a number is its final version when title, issuer and year agree. A number used again next year is another plan.
/// </summary>
/// <param name="Id">The plan.</param>
/// <param name="Number">The running number.</param>
/// <param name="Issuer">The issuer; null when it is not known.</param>
/// <param name="Year">The year it belongs to.</param>
/// <param name="Title">The title.</param>
internal sealed record PlanHead(PlanId Id, int? Number, Wording? Issuer, int? Year, Wording Title)
{
    /// <summary>A recognised copy spells a title this much like the original.</summary>
    private const double AlikeTitles = 0.85;

    /// <summary>With the same number, a title may be reworded this far where the issuer or the year is not sure.</summary>
    private const double AlikeUnderOneNumber = 0.5;

    /// <summary>A recognised copy spells an issuer this much like the original.</summary>
    private const double AlikeIssuers = 0.8;

    /// <summary>The head of a plan.</summary>
    public static PlanHead Of(Plan plan) => new(
        plan.Id, plan.Number, plan.Issuer is null ? null : new Wording(Folding.FoldToWords(plan.Issuer)), plan.Year ?? plan.Issued?.Year, new Wording(Folding.FoldToWords(plan.Title)));

    /// <summary>How surely another reading is of the same plan: 0 when it is of another one.</summary>
    public double Likeness(PlanHead other)
    {
        if ((Year is { } year && other.Year is { } otherYear && year != otherYear) || (Number is { } number && other.Number is { } otherNumber && number != otherNumber))
            return 0;
        var numbered = Number is not null && Number == other.Number;
        var issuers = IssuersAgree(other);
        if (issuers is null)
            return 0;
        if (numbered && issuers == 1 && Year == other.Year)
            return 2;
        var alike = Title.LikenessTo(other.Title);
        var needed = numbered ? AlikeUnderOneNumber : AlikeTitles;
        return alike < needed ? 0 : alike;
    }

    /// <summary>1 for the same issuer, 0.5 for much the same or one that is not known, null for another.</summary>
    private double? IssuersAgree(PlanHead other)
    {
        if (Issuer is null || other.Issuer is null)
            return 0.5;
        return Issuer.LikenessTo(other.Issuer) switch
        {
            1 => 1,
            >= AlikeIssuers => 0.5,
            _ => null,
        };
    }
}
