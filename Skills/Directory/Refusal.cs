namespace Assistant.Skills.Directory;

/// <summary>Why a person may not do something. One of the nested records.</summary>
public abstract record Refusal
{
    private Refusal(Deed deed) => Deed = deed;

    /// <summary>What was not done.</summary>
    public Deed Deed { get; }

    /// <summary>The directory does not list the person.</summary>
    public sealed record NotListed : Refusal
    {
        /// <summary>Refuses a deed.</summary>
        public NotListed(Deed deed)
            : base(deed)
        {
        }
    }

    /// <summary>The directory could not be asked: nobody knows yet whether the person may.</summary>
    public sealed record NotKnown : Refusal
    {
        /// <summary>Refuses a deed.</summary>
        public NotKnown(Deed deed)
            : base(deed)
        {
        }
    }

    /// <summary>The person's roles do not reach that far.</summary>
    public sealed record BeyondRole : Refusal
    {
        /// <summary>Refuses a deed.</summary>
        public BeyondRole(Deed deed, UnitList units)
            : base(deed) => Units = units;

        /// <summary>The units that it belongs to: who leads the task, whose meeting it is. Empty where it is the whole organisation's.</summary>
        public UnitList Units { get; }

        /// <summary>Who may.</summary>
        public IReadOnlyList<PermittedRole> May => Permissions.Who(Deed);
    }

    /// <summary>It belongs to another organisation.</summary>
    public sealed record OtherOrganization : Refusal
    {
        /// <summary>Refuses a deed.</summary>
        public OtherOrganization(Deed deed, string organization)
            : base(deed) => Organization = organization;

        /// <summary>That organisation.</summary>
        public string Organization { get; }
    }

    /// <summary>It is the person's own request, and nobody decides on that.</summary>
    public sealed record OwnRequest : Refusal
    {
        /// <summary>Refuses a deed.</summary>
        public OwnRequest(Deed deed)
            : base(deed)
        {
        }
    }
}
