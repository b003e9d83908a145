namespace Assistant.Knowledge.Plans;

/// <summary>A value that is read out of a plan.</summary>
public enum PlanField
{
    /// <summary>The running number and symbol.</summary>
    Number,

    /// <summary>The issuing body.</summary>
    Issuer,

    /// <summary>The day of issue.</summary>
    Issued,

    /// <summary>The title of the plan or of a task.</summary>
    Title,

    /// <summary>Who signed the plan.</summary>
    Signer,

    /// <summary>The units that lead.</summary>
    Leads,

    /// <summary>The units that coordinate.</summary>
    Coordinators,

    /// <summary>When a task is to be done.</summary>
    Schedule,

    /// <summary>What a task yields.</summary>
    Products,

    /// <summary>Who reports.</summary>
    Who,

    /// <summary>To whom, or through whom.</summary>
    Recipient,

    /// <summary>How often is reported.</summary>
    Period,

    /// <summary>The day a report is due.</summary>
    Due,

    /// <summary>What is measured.</summary>
    Metric,

    /// <summary>The figure of a goal.</summary>
    Value,

    /// <summary>A document that the plan cites.</summary>
    References,
}
