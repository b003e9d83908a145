namespace Assistant.Skills.Directory;

/// <summary>How surely a wording means a unit, weakest first.</summary>
internal enum AliasStrength
{
    /// <summary>The beginning of a name, kind of unit included: "phòng tổ chức".</summary>
    Partial,

    /// <summary>A name without its kind of unit, which may also be a subject of work: "giáo dục mầm non".</summary>
    Subject,

    /// <summary>The name in full, or a wording that nothing else has: "phòng tổ chức cán bộ", "TCCB".</summary>
    Name,
}
