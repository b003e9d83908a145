namespace Assistant.Knowledge.Plans.Citations;

/// <summary>Where in the state an issuer stands, from the top down.</summary>
public enum IssuerLevel
{
    /// <summary>Trung ương: the Party's centre, Quốc hội, Chính phủ, Thủ tướng, the ministries.</summary>
    Central,

    /// <summary>A province or a city under central rule: tỉnh ủy, HĐND, UBND.</summary>
    Province,

    /// <summary>A department of a province: sở, ban, ngành.</summary>
    Department,

    /// <summary>A ward, a commune, a special zone; a district of the time that had them.</summary>
    Commune,

    /// <summary>A school, a hospital, an office inside one of the others.</summary>
    Unit,

    /// <summary>It cannot be told.</summary>
    Unknown,
}
