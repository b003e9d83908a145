namespace Assistant.Knowledge.Time;

/// <summary>How coarse a time expression is; the values follow <c>docs</c> of the <c>assistant time</c> command.</summary>
public enum Grain
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute: "8h30".</summary>
    Minute,

    /// <summary>An hour: "8h".</summary>
    Hour,

    /// <summary>A day or a part of it.</summary>
    Day,

    /// <summary>A week, Monday first.</summary>
    Week,

    /// <summary>A month, and half-years, which are counted in months.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A year or several.</summary>
    Year,
}
