from pysnmp.hlapi import CommunityData

community = CommunityData("public", mpModel=0)
