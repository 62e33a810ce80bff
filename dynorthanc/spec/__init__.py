"""What every version of Orthanc offers: facts, and nothing is asked."""
