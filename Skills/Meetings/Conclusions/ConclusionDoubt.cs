namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Why a person should look at a piece of work that was read out of conclusions.</summary>
public enum ConclusionDoubt
{
    /// <summary>It says nobody who is to do it.</summary>
    NobodyNamed,

    /// <summary>The unit it names stands in no plan.</summary>
    UnitNotKnown,

    /// <summary>The words it names a unit by fit several.</summary>
    UnitAmbiguous,

    /// <summary>It says no last day.</summary>
    NoLastDay,

    /// <summary>Its last day lies before the meeting.</summary>
    BeforeMeeting,
}
