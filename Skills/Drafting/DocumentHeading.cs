namespace Assistant.Skills.Drafting;

/// <summary>What a document is and about. One of the nested records.</summary>
public abstract record DocumentHeading
{
    private DocumentHeading(string subject) => Subject = subject;

    /// <summary>What it is about (trích yếu).</summary>
    public string Subject { get; }

    /// <summary>A document with a type: "Báo cáo", and its subject below.</summary>
    public sealed record Named : DocumentHeading
    {
        /// <summary>Creates it.</summary>
        /// <param name="type">The type.</param>
        /// <param name="subject">The subject.</param>
        public Named(string type, string subject)
            : base(subject) => Type = type;

        /// <summary>The type.</summary>
        public string Type { get; }
    }

    /// <summary>A letter (công văn), which has no type: "V/v …" below its number.</summary>
    public sealed record Letter : DocumentHeading
    {
        /// <summary>Creates it.</summary>
        /// <param name="subject">The subject, without "V/v".</param>
        public Letter(string subject)
            : base(subject)
        {
        }
    }
}
