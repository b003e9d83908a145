using Assistant.Knowledge.Plans;

namespace Assistant.Bot.Cli;

/// <summary>Names the fields of plans on the command line, and why their values are doubted.</summary>
internal static class PlanFieldWords
{
    /// <summary>The field's name.</summary>
    public static string Of(PlanField field) => field switch
    {
        PlanField.Number => "number",
        PlanField.Issuer => "issuer",
        PlanField.Issued => "day of issue",
        PlanField.Title => "title",
        PlanField.Signer => "signer",
        PlanField.Leads => "leads",
        PlanField.Coordinators => "coordinators",
        PlanField.Schedule => "time",
        PlanField.Products => "products",
        PlanField.Who => "who reports",
        PlanField.Recipient => "to whom",
        PlanField.Period => "how often",
        PlanField.Due => "due",
        PlanField.Metric => "what is measured",
        PlanField.Value => "figure",
        _ => field.ToString(),
    };

    /// <summary>The reason of a doubt.</summary>
    public static string Of(DoubtReason reason) => reason switch
    {
        DoubtReason.Misread => "the words are damaged, and their repair is uncertain",
        DoubtReason.TakenFromNeighbour => "it could not be read in its own place and was taken from a neighbour",
        DoubtReason.NotUnderstood => "the plan says something here that was not understood",
        DoubtReason.Ambiguous => "the words can be read in more than one way",
        DoubtReason.Missing => "nothing was found where the plan's other entries have something",
        DoubtReason.ChangedSinceCorrected => "it was corrected once, and the plan's words have changed since",
        _ => reason.ToString(),
    };
}
